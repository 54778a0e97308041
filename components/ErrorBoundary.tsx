import { Component, type ReactNode } from "react";

/** Shows something else where a part cannot be drawn: an error is told, never a blank or a false all clear. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode; readonly instead: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}

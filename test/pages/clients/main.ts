import { clients } from "./clients";
import "./clients.css";

clients[new URLSearchParams(location.search).get("client") ?? ""]?.();

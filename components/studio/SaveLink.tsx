/** A link that saves a text as a file. Nothing is sent: the text is in the link. */
export function SaveLink({
  name,
  content,
  label = name,
}: {
  name: string;
  content: string;
  label?: string;
}) {
  return (
    <a
      download={name}
      href={`data:application/octet-stream;charset=utf-8,${encodeURIComponent(content)}`}
    >
      {label}
    </a>
  );
}

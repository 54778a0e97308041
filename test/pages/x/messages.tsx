import { useState } from "react";

/** Direct messages: their own box, which is no post. */
export function Messages() {
  const [text, setText] = useState("");
  const [sent, setSent] = useState<string[]>([]);
  window.__model = () => text;
  const send = () => {
    if (text.trim() === "") return;
    setSent((before) => [...before, text]);
    setText("");
  };
  return (
    <section className="column" aria-label="Conversation">
      <h2>Lena Ostrova</h2>
      <div className="bubbles">
        <p>Good morning, is the visa counter open today?</p>
        {sent.map((line, index) => (
          <p key={index} className="mine">
            {line}
          </p>
        ))}
      </div>
      <div className="message-row">
        <textarea
          data-testid="dm-composer-textarea"
          placeholder="Unencrypted message"
          rows={1}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button
          type="button"
          data-testid="dm-composer-send-button"
          aria-label="Send"
          onClick={send}
        >
          Send
        </button>
      </div>
    </section>
  );
}

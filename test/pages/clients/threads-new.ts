import { lexicalBox } from "../editors/lexical-box";
import { type Box, one, ready, sends, stand } from "./stand";

function editable(key: string, placeholder: string): string {
  return `<div aria-label="Campo de texto vazio. Digite para escrever um novo post." aria-placeholder="${placeholder}" contenteditable="true" role="textbox" spellcheck="true" tabindex="0" data-lexical-editor="true" data-client="${key}" style="min-height:24px"></div>`;
}

/** Threads in Portuguese: two posts of a thread in one dialog. */
export function threadsNew(): void {
  const isReply = location.search.includes("reply");
  stand(`
    <div><div role="navigation"><a href="/" role="link"><svg aria-label="Página inicial" role="img"></svg></a><div role="button" tabindex="0"><svg aria-label="Criar" role="img"></svg></div><a href="/@norvania_mfa" role="link"><svg aria-label="Perfil" role="img"></svg></a></div>
      <div role="region" aria-label="Corpo da coluna" class="card"><div><a href="/@norvania_mfa" role="link"><img alt="Foto do perfil de norvania_mfa" width="36" height="36"></a><div role="button" tabindex="0" aria-label="Campo de texto vazio. Digite para escrever um novo post."><span>Quais as novidades?</span></div><div role="button" tabindex="0">Publicar</div></div>
        <div data-pressable-container="true"><a href="/@elena.marsh" role="link">elena.marsh</a><span>O festival abre no sábado.</span></div></div></div>
    <div><div role="dialog" class="card"><div><div><div role="button" tabindex="0">Cancelar</div><h2><span>${isReply ? "Responder" : "Novo thread"}</span></h2></div>
      ${isReply ? `<div data-pressable-container="true"><a href="/@elena.marsh" role="link">elena.marsh</a><time datetime="2026-11-20T08:00:00.000Z">1 d</time><span>Quando abre o festival?</span></div>` : ""}
      <div><div><a href="/@norvania_mfa" role="link">norvania_mfa</a><div>${editable("post", isReply ? "Responder a elena.marsh..." : "Quais as novidades?")}</div><div><div role="button" tabindex="0"><svg aria-label="Anexar mídia" role="img"></svg></div></div></div>
      ${isReply ? "" : `<div><span>norvania_mfa</span><div>${editable("second", "Diga mais...")}</div></div>`}
      <div role="button" tabindex="0">Adicionar ao thread</div></div>
      <div><div role="button" tabindex="0">Qualquer pessoa pode responder e citar</div><div role="button" tabindex="0" data-client="send"><div>Publicar</div></div></div></div></div></div>`);
  const boxes: Record<string, Box> = {
    post: lexicalBox(one("[data-client=post]"), { kind: "plain" }),
  };
  if (!isReply) boxes.second = lexicalBox(one("[data-client=second]"), { kind: "plain" });
  if (boxes.post) sends(boxes.post, "[data-client=send]", "aria-disabled");
  ready("threads-new", boxes);
}

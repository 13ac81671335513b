import MailComposer from 'nodemailer/lib/mail-composer';
import { oneLine } from '../../../shared/requests/letter.ts';

export interface Letter {
  from: string;
  to: readonly string[];
  subject: string;
  /** Plain text; lines end with `\n`. */
  text: string;
  /** Without angle brackets: the same letter sent again keeps it, so that it can be known again (RFC 5322 §3.6.4). */
  messageId: string;
  date: Date;
  attachments?: readonly { name: string; type: string; content: string }[];
}

/** One whole message, RFC 5322. Line breaks and control characters in header fields become spaces: nothing in a field can add another. */
export function composeMail(letter: Letter): Promise<Buffer> {
  const composer = new MailComposer({
    from: oneLine(letter.from),
    to: letter.to.map(oneLine),
    subject: oneLine(letter.subject),
    text: letter.text,
    messageId: `<${letter.messageId}>`,
    date: letter.date,
    disableFileAccess: true,
    disableUrlAccess: true,
    attachments: (letter.attachments ?? []).map(({ name, type, content }) => ({
      filename: oneLine(name),
      contentType: type,
      content,
    })),
  });
  return composer.compile().build();
}

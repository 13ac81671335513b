import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NET } from '../world/addresses.ts';
import { launch, type Launched } from '../world/launch.ts';
import type { Certificates } from './certificates.ts';

/**
 * The provider's mailboxes: IMAP on 993, and the logins Postfix asks for. No password is right; no check tries one.
 * `authSocket` is where Postfix finds it.
 */
export function startDovecot(
  namespace: string,
  folder: string,
  certificates: Certificates,
  authSocket: string,
): Launched {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const { name, v4, v6 } = NET.provider;
  const text = `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = ${v4}, ${v6}
ssl = required
ssl_cert = <${certificates.folder}/${name}.pem
ssl_key = <${certificates.folder}/leaf.key
auth_mechanisms = plain login
disable_plaintext_auth = yes
mail_location = maildir:/nonexistent
passdb {
  driver = static
  args = nopassword=n password=
}
userdb {
  driver = static
  args = uid=65534 gid=65534 home=/nonexistent
}
service auth {
  unix_listener ${authSocket} {
    mode = 0666
  }
}
service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = 993
    ssl = yes
  }
}
`;
  const config = join(folder, 'dovecot.conf');
  writeFileSync(config, text);
  return launch(namespace, 'dovecot', ['-F', '-c', config]);
}

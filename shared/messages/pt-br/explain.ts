import type { Like } from '../catalogue.ts';
import type { explain as english } from '../en/explain.ts';

/** Labels as Outlook and Thunderbird show them in Brazilian Portuguese. */
export const explain: Like<typeof english> = {
  'explain.cannot-connect':
    'Seu programa de e-mail não conseguiu chegar ao servidor. Quase sempre, a porta que ele usa está fechada no caminho.',
  'explain.silent':
    'Seu programa de e-mail bateu à porta e ninguém respondeu. Quase sempre, a porta que ele usa está fechada no caminho.',
  'explain.silent-or-slow':
    'O servidor de e-mail não respondeu a tempo. A porta pode estar fechada no caminho, ou um antivírus pode estar lento.',
  'explain.refused':
    'Seu programa de e-mail foi recusado na porta. Pode ser a porta errada, ou algo no caminho a mantém fechada.',
  'explain.cut':
    'A porta abriu, mas depois a linha foi cortada. Pode ser um antivírus ou o tipo errado de cadeado.',
  'explain.cut-here': 'Algo neste computador cortou a linha. Quase sempre é um antivírus.',
  'explain.guard-here':
    'Este computador segura seus e-mails. Quem faz isso é um programa de proteção (firewall) ou um antivírus.',
  'explain.network-lost': 'Este computador perdeu a conexão com a internet.',
  'explain.no-route':
    'Daqui não há caminho até o servidor de e-mail. Uma VPN ou o roteador pode estar atrapalhando.',
  'explain.name-not-found':
    'Nenhum servidor de e-mail tem este nome. Talvez haja uma letra trocada no nome do servidor de envio.',
  'explain.name-no-answer': 'O nome do servidor de e-mail não foi encontrado. Ninguém respondeu.',
  'explain.sockets-broken':
    'A parte deste computador que conversa com a internet não vai bem. Primeiro, reinicie o computador.',
  'explain.incoming': 'Isto é sobre receber e-mails, não sobre enviar.',
  'explain.incoming-password': 'Isto é sobre receber e-mails. Seu nome ou sua senha não está certa.',
  'explain.not-a-mail-server':
    'Algo respondeu, mas não como um servidor de e-mail. Algo no caminho pode ter se metido no meio.',
  'explain.masked':
    'Algo no caminho muda o que o servidor diz. Quase sempre é um firewall que olha dentro dos e-mails.',
  'explain.server-busy': 'O servidor de e-mail está muito ocupado agora, ou você enviou demais de uma vez.',
  'explain.too-many-connections':
    'Muitos dos seus aparelhos falam com o servidor ao mesmo tempo. Feche o programa de e-mail em um deles.',
  'explain.lock-mismatch':
    'O cadeado não combina com a porta. A porta 465 vai com SSL/TLS, e a porta 587 vai com STARTTLS.',
  'explain.lock-not-offered':
    'Seu programa de e-mail quer um cadeado, mas o servidor não mostra nenhum. Algo no caminho pode escondê-lo.',
  'explain.lock-trouble': 'Seu programa de e-mail e o servidor não conseguiram combinar um cadeado.',
  'explain.lock-required':
    'O servidor quer que seus e-mails tenham cadeado. Ative STARTTLS no seu programa de e-mail.',
  'explain.certificate-name':
    'Os documentos do servidor são para outro nome. O nome pode estar errado, ou há algo no meio.',
  'explain.certificate-date':
    'Os documentos do servidor parecem velhos ou novos demais. Quase sempre, o relógio deste computador está errado.',
  'explain.certificate-untrusted':
    'Os documentos do servidor vêm de alguém que seu programa de e-mail não conhece. Pode haver um antivírus no meio.',
  'explain.login-part-missing':
    'A parte do seu programa de e-mail que se identifica não funciona. Feche o programa e abra-o de novo.',
  'explain.login-needed':
    'O servidor quer que você se identifique. Nas configurações de envio, marque “Meu servidor de saída (SMTP) requer autenticação”.',
  'explain.login-method':
    'Seu programa de e-mail se identifica de um jeito que o servidor não aceita. Escolha “Senha normal” e ponha o cadeado.',
  'explain.login-not-offered':
    'O servidor não deixa você se identificar nesta porta. Quase sempre, a certa é a porta 587 com STARTTLS.',
  'explain.login-spa':
    'Seu programa de e-mail se identifica de um jeito que o servidor não aceita. Desmarque “Autenticação de Senha de Segurança (SPA)”.',
  'explain.password-wrong':
    'O servidor foi alcançado, mas não aceitou seu nome ou sua senha. Digite os dois de novo. Alguns provedores de e-mail querem uma senha de app.',
  'explain.password-missing':
    'Seu programa de e-mail não tinha senha para este servidor. Envie de novo e digite-a. O pedido aparece uma só vez.',
  'explain.app-password':
    'Seu provedor de e-mail não aceita aqui sua senha principal. Você precisa de uma senha de app.',
  'explain.web-sign-in': 'Seu provedor de e-mail quer que você entre pela página dele. Só a senha não basta.',
  'explain.login-later': 'O servidor não pôde conferir sua senha agora. Não a mude.',
  'explain.sender-refused':
    'O servidor não aceita e-mails do seu endereço. Alguns servidores só aceitam os endereços dos próprios clientes.',
  'explain.sender-not-yours':
    'O endereço de onde você envia não combina com o nome com que você entra. Envie pela conta certa.',
  'explain.relay-denied':
    'O servidor foi alcançado, mas você não se identificou. Nas configurações de envio, marque “Meu servidor de saída (SMTP) requer autenticação”.',
  'explain.recipient-unknown':
    'Esse endereço não existe. Veja como se escreve o endereço para o qual você envia.',
  'explain.recipient-not-local':
    'Este servidor não aceita e-mails para essa pessoa. Confira o endereço e a sua autenticação.',
  'explain.recipient-refused':
    'O servidor não aceita e-mails para essa pessoa. Confira o endereço e veja se a autenticação está ativada.',
  'explain.address-list-refused':
    'O servidor não gostou de um dos endereços. Veja como o seu e os outros estão escritos.',
  'explain.line-listed':
    'O outro lado não aceita e-mails do endereço da sua linha. Ele está numa lista de linhas que enviaram spam.',
  'explain.later': 'O servidor não pode aceitar seu e-mail agora, mas talvez possa mais tarde.',
  'explain.too-large':
    'Seu e-mail é grande demais para o servidor. Tire uma foto ou um arquivo e envie de novo.',
  'explain.mailbox-full': 'A caixa de correio de quem recebe está cheia.',
  'explain.message-refused':
    'O servidor foi alcançado, mas não aceitou este e-mail. Leia o que ele diz com as próprias palavras.',
  'explain.command-unknown':
    'O servidor não entendeu o que seu programa de e-mail pediu. Algo no caminho pode mudar a conversa.',
  'explain.no-sender':
    'Falta o seu próprio endereço. Digite-o nas configurações da conta no seu programa de e-mail.',
  'explain.no-recipient': 'Ninguém foi indicado para receber. Digite um endereço.',
  'explain.settings-offline':
    'Seu programa de e-mail acha que esta conta está sem conexão. A causa pode ser as configurações ou a internet.',
  'explain.see-below': 'O Mail diz isso por muitas causas. Leia para nós também a frase que vem abaixo.',
  'explain.red-dot':
    'Você consegue receber e-mails, mas não enviar. A porta pode estar fechada, ou as configurações de envio estão erradas.',
  'explain.old-service':
    'Seu programa de e-mail usa uma entrada antiga da sua caixa de correio, que não existe mais.',
  'explain.data-file-missing':
    'O Outlook não encontra o arquivo em que guarda seus e-mails. Isto não tem a ver com a internet.',
  'explain.data-file-full':
    'O arquivo em que o Outlook guarda seus e-mails está cheio. Tire e-mails antigos. Isto não tem a ver com a internet.',
  'explain.mac-unclear': 'O Outlook mostra este número por mais de uma causa.',
  'explain.reason-unknown': 'Seu programa de e-mail não sabe a causa.',

  'explain.block.high': 'Uma porta fechada é a causa mais provável.',
  'explain.block.possible': 'Uma porta fechada pode ser a causa.',
  'explain.block.unlikely': 'Uma porta fechada não é uma causa provável.',
  'explain.block.excluded': 'A causa não é uma porta fechada.',
  'explain.port-25':
    'O texto fala da porta 25. No Brasil, quase todos os provedores de internet a mantêm fechada.',
};

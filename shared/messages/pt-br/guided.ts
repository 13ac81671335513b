import type { guided as english } from '../en/guided.ts';
import type { Like } from '../catalogue.ts';

/** By hand, step by step. Labels that are not known in this language are quoted in English. */
export const guided: Like<typeof english> = {
  'guided.own': '{first}: {second}',
  'guided.note.cloud':
    'O e-mail do {product} talvez passe pelos servidores do fabricante. Então uma porta fechada não importa.',
  'guided.note.old': 'O {product} é antigo. Talvez não conheça a criptografia que os servidores pedem hoje.',
  'guided.open': 'Abra o {product}.',
  'guided.open.control-panel':
    'Feche o {product}. Abra o Painel de Controle do Windows e procure lá por “Email” ou “Mail”.',
  'guided.open.device': 'Abra os ajustes do seu telefone ou tablet.',
  'guided.open.file': 'Abra este arquivo em um editor de texto: {path}',
  'guided.menu': 'Vá para {menu}.',
  'guided.menu.unsure': 'Procure os ajustes da conta. Talvez estejam em {menu}.',
  'guided.find-accounts': 'Procure os ajustes da conta.',
  'guided.account': 'Escolha a conta {name}.',
  'guided.account.unnamed': 'Escolha a conta que não consegue enviar.',
  'guided.find-outgoing': 'Procure o servidor de saída. Talvez se chame SMTP.',
  'guided.find-server-list': 'Escolha na lista o servidor de saída da sua conta e edite-o.',
  'guided.not-automatic': 'Se “Gerenciar automaticamente os ajustes de conexão” estiver marcado, desmarque.',
  'guided.own-port': 'Procure por “Override default port” e marque a opção.',
  'guided.host': 'Digite isto como servidor de saída: {host}',
  'guided.host.same': 'Deixe o servidor de saída como está: {host}',
  'guided.port': 'Digite isto como porta do servidor de saída: {port}',
  'guided.security':
    'Escolha isto como segurança: {securityLabel}{olderKnown, select, yes { (em versões antigas: {older})} other {}}',
  'guided.security.unsure': 'Procure a segurança dele e escolha “{securityLabel}” ou o que mais se parecer.',
  'guided.security.tick': 'Marque a caixa de SSL ou TLS.',
  'guided.security.untick': 'Se a caixa de SSL ou TLS estiver marcada, desmarque.',
  'guided.login.keep': 'Deixe o login dele como está.',
  'guided.login.none': 'Desligue o login dele.',
  'guided.login.user': 'Ligue o login dele e digite isto como nome de usuário: {name}',
  'guided.save': 'Salve e feche os ajustes.',
  'guided.password': 'O programa talvez peça sua senha uma vez. Digite-a.',
  'guided.try': 'Escreva uma mensagem para você e envie.',
  'guided.explain.windows-mail':
    'A Microsoft encerrou este programa. Desde o fim de 2024 ele não envia nem recebe. Use outro programa de e-mail ou leia seu e-mail na web.',
  'guided.explain.outlook-express':
    'O Outlook Express faz parte de versões antigas do Windows. Ele foi encerrado. Use outro programa de e-mail ou leia seu e-mail na web.',
  'guided.explain.webmail':
    'Você lê seu e-mail em uma página da web. Para ela uma porta fechada não importa, então não há nada para mudar.',
  'guided.explain.oauth':
    'Esta conta entra pelo navegador. Só a própria empresa de e-mail dela aceita isso. Por isso ela fica com os servidores dessa empresa.',
  'guided.way.thunderbird': '“Account Settings” › “Servidor de envio (SMTP)”',
  'guided.way.seamonkey': '“Account Settings” › “Outgoing Server (SMTP)”',
  'guided.way.evolution': '“Editar” › “Preferências” › “Contas de correio”',
  'guided.way.evolution-server': '“Editar” › “Envio de e-mail”',
  'guided.way.sylpheed': '“Configuration” › “Edit accounts”',
  'guided.way.mailspring': '“Preferences” › “Accounts”',
  'guided.way.live-mail-server': '“Accounts” › “Properties” › “Servers”',
  'guided.way.live-mail-port': '“Advanced”',
  'guided.way.apple-mail': '“Mail” › “Ajustes” › “Contas”',
  'guided.way.apple-mail-server': '“Ajustes do Servidor” › “Outgoing Mail Account” › “Edit SMTP Server List”',
  'guided.way.outlook-mac': '“Outlook” › “Settings” › “Accounts”',
  'guided.way.outlook': '“Contas de Email”',
  'guided.way.outlook-server': '“Alterar”',
  'guided.way.outlook-login': '“Mais Configurações” › “Servidor de Saída”',
  'guided.way.outlook-port': '“Avançado”',
  'guided.way.outlook-new': '“Settings” › “Accounts” › “Manage”',
  'guided.way.em-client': '“Menu” › “Accounts”',
  'guided.way.em-client-server': '“SMTP”',
  'guided.way.the-bat-server': '“Account” › “Properties” › “Transport”',
  'guided.way.pegasus': '“Tools” › “Internet Options” › “Sending (SMTP)”',
  'guided.way.mailmate-server': '“Mailbox” › “Edit Source”',
  'guided.way.ios-mail': '“Mail” › “Contas”',
  'guided.way.ios-mail-server': '“Conta” › “SMTP”',
};

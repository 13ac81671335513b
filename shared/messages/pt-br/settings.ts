import type { Like } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: Like<typeof english> = {
  'settings.title': 'Enviar e-mail de {value}',
  'settings.asking': 'Perguntando o que {value} precisa para enviar …',
  'settings.heading.type': 'Digite isto no seu programa de e-mail',
  'settings.heading.unproven': 'Encontrado, mas não provado: não use ainda',
  'settings.heading.first': 'Antes de entrar na conta',
  'settings.heading.others': 'Outros caminhos',
  'settings.heading.asked': 'Quem foi consultado',
  'settings.user': 'Nome de usuário',
  'settings.user.unknown': 'quase sempre o seu endereço inteiro',
  'settings.method.password': 'a sua senha',
  'settings.method.encrypted-password': 'a sua senha, nunca enviada às claras',
  'settings.method.oauth2': 'uma página de entrada no navegador (OAuth2)',
  'settings.proven':
    'Nós testamos: o servidor responde, os papéis dele estão certos e ele aceita a entrada na conta.',
  'settings.works': 'Funciona.',
  'settings.no-login': 'Ele responde, mas não oferece entrada na conta.',
  'settings.not-tried': 'Não testado, como você pediu.',
  'settings.from': 'Quem diz isso: {name}.',
  'settings.nothing': 'Não encontramos nenhum servidor de envio para {domain}.',
  'settings.nothing.ask': 'Pergunte à sua empresa de e-mail o nome do servidor de envio dela.',
  'settings.link': 'Veja como: {url}',
  'settings.since': 'É assim desde {date}.',
  'settings.quirk.app-password':
    'A sua própria senha não vale aqui. Crie uma senha de app: uma segunda, só para o seu programa de e-mail.',
  'settings.quirk.oauth-only':
    'Esta empresa de e-mail não aceita senha de programas de e-mail. Ela quer uma página de entrada no navegador (OAuth2). Use um programa que conheça isso.',
  'settings.quirk.switch-on':
    'Antes é preciso ligar o envio por programa de e-mail, na página da sua empresa de e-mail.',
  'settings.no-smtp.bridge-program':
    'Esta empresa de e-mail só aceita mensagens do seu próprio programa auxiliar. Ele precisa estar rodando neste computador.',
  'settings.no-smtp.paid-plan': 'Esta empresa de e-mail só aceita programas de e-mail nos planos pagos.',
  'settings.no-smtp.never':
    'Esta empresa de e-mail não aceita nenhum programa de e-mail. Use o aplicativo ou a página dela.',
  'settings.caution.insecure-source':
    'Cuidado: isto veio por uma linha aberta. Qualquer um no caminho pode ter escrito. Pergunte à sua empresa de e-mail se está certo.',
  'settings.caution.other-domain':
    'Cuidado: este servidor é de alguém que não é {domain}. Pergunte à sua empresa de e-mail se está certo.',
  'settings.source.table': 'a nossa própria lista',
  'settings.source.isp-profile': 'o perfil do seu provedor de internet',
  'settings.source.autoconfig': 'o arquivo de ajustes da empresa de e-mail',
  'settings.source.well-known': 'o arquivo de ajustes no site dela',
  'settings.source.srv': 'o registro dela nos nomes da internet (SRV)',
  'settings.source.ispdb': 'a lista de empresas de e-mail do Thunderbird',
  'settings.source.mx': 'quem recebe os e-mails dela (MX)',
  'settings.source.autoconfig-insecure': 'o arquivo de ajustes, por uma linha aberta',
  'settings.source.guess': 'nomes comuns',
  'settings.outcome.found': 'encontrou',
  'settings.outcome.nothing': 'não tem nada',
  'settings.outcome.failed': 'sem resposta',
  'settings.outcome.not-tried': 'não foi preciso',
};

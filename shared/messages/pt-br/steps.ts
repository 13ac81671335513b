import type { Like } from '../catalogue.ts';
import type { steps as english } from '../en/steps.ts';

export const steps: Like<typeof english> = {
  'step.use-provider-port': 'Use a porta {port} de {host}: ela está aberta.',
  'step.use-relay': 'Você pode enviar por {host}, pela porta {port}.',
  'step.request-exemption': 'Você pode pedir a {isp} que abra a porta para você.',
  'step.call-help-desk': 'Ligue para o atendimento de {isp}.',
  'step.sign-in-to-network': 'Abra seu navegador e entre por lá.',
  'step.settle-by':
    '{by, select,' +
    ' phone_hotspot {Para descobrir, tente uma vez pelo seu celular.}' +
    ' other_computer {Para descobrir, tente em outro computador.}' +
    ' look_at_router {Para descobrir, veja as configurações do seu roteador.}' +
    ' look_at_firewall {Para descobrir, veja seu programa de proteção (firewall).}' +
    ' other {Para descobrir, use um cabo no lugar do Wi-Fi.}}',
  'step.check-mail-shield': 'Desligue a verificação de e-mails dele e deixe o resto ligado.',
  'step.turn-off-vpn': 'Desligue a VPN e verifique de novo.',
  'step.fix-clock': 'Acerte a data e a hora e verifique de novo.',
  'step.fix-server-name':
    '{suggested, select, yes {Você quis dizer {suggestion}?} other {Veja como o nome se escreve.}}',
  'step.contact-provider': 'Pergunte ao seu provedor de e-mail.',
  'step.check-firewall': 'Veja seu programa de proteção (firewall).',
  'step.check-router':
    '{about, select,' +
    ' offline {Veja se seu roteador está ligado, desligue-o e ligue-o de novo.}' +
    ' dns_failing {Desligue seu roteador e ligue-o de novo.}' +
    ' ipv6_faulty {Desligue seu roteador e ligue-o de novo.}' +
    ' other {Veja as configurações do seu roteador.}}',
  'step.fix-dns': 'Desligue seu roteador e ligue-o de novo.',
  'step.wait-and-retry': 'Espere alguns minutos e verifique de novo.',
  'step.use-webmail': 'Por enquanto, envie seus e-mails pela página do seu provedor de e-mail.',
  'step.scan-for-malware': 'Primeiro, procure vírus.',
  'step.make-app-password': 'Crie uma senha de app na página do seu provedor de e-mail.',
  'step.use-oauth-program': 'Use um programa de e-mail que saiba entrar desse jeito.',
  'step.nothing': 'Você não precisa fazer nada.',
};

import type { Like } from '../catalogue.ts';
import type { disc as english } from '../en/disc.ts';

export const disc: Like<typeof english> = {
  'disc.choose': 'Escolha o sistema deste computador',
  'disc.how.windows': 'Um clique duplo abre o programa. Nada é instalado.',
  'disc.how.macos': 'Abra o arquivo e, depois, o programa dentro dele.',
  'disc.how.linux': 'Copie o arquivo para o seu computador, permita que ele seja executado e abra-o.',
  'disc.none': 'Não há nenhum programa neste disco. Mesmo assim, você pode continuar lendo.',
  'disc.read.title': 'Ou continue lendo',
};

import { describe, expect, it } from 'vitest';
import { findScene, practiceScenes } from '../../../electron/engine/practice/practice-scenes.ts';
import { HOSTS } from '../../../electron/engine/practice/world.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { validateProfile } from '../../../shared/isp/validate-profile.ts';
import { isScene, SCENES } from '../../../shared/model/practice.ts';
import { grade } from '../messages/grade.ts';

const words = englishWords();

describe('the list of scenes', () => {
  it('has each scene once, in the order of teaching', () => {
    expect(practiceScenes().map(({ id }) => id)).toEqual([...SCENES]);
    expect(new Set(SCENES).size).toBe(SCENES.length);
    expect(SCENES.length).toBeGreaterThanOrEqual(14);
  });

  it('does not give the answers away', () => {
    expect(JSON.stringify(practiceScenes())).not.toMatch(/answer|verdict|doors/);
  });

  it('knows its ids from others', () => {
    expect(isScene('offline')).toBe(true);
    expect(isScene('toString')).toBe(false);
  });
});

describe.each(SCENES)('%s', (id) => {
  it('has a profile that an ISP could have written', () => {
    expect(validateProfile(findScene(id).profile)).toMatchObject({ ok: true });
  });

  it('has a title a help desk can read in a list, and a story in plain words', () => {
    expect(words.message(`practice.${id}.title`, {}).length).toBeLessThanOrEqual(40);
    const story = words.message(`practice.${id}.story`, {});
    expect(story).toMatch(/^“.*”$/);
    expect(grade(story)).toBeLessThanOrEqual(7);
  });
});

it('every invented host has a name and addresses set aside for examples', () => {
  for (const { name, addresses } of HOSTS) {
    expect(name).toMatch(/\.example$/);
    expect(addresses[4]).toMatch(/^192\.0\.2\./);
    expect(addresses[6]).toMatch(/^2001:db8::/);
  }
});

/** What went wrong between a window and its host. In English these are always at hand: for a host that never says which language to speak. */
export const failed = {
  'window.loading': 'Postern is starting …',
  'window.failed.title': 'That did not work',
  'window.failed.again': 'Try again',
  'window.failed.bad-argument': 'Something you typed cannot be used. Please look at it again.',
  'window.failed.not-allowed': 'This is not allowed here.',
  'window.failed.too-many': 'Too many things were asked at once. Wait a little, then try again.',
  'window.failed.too-large': 'That was too much at once.',
  'window.failed.unknown-isp': 'We have no file for this internet provider.',
  'window.failed.not-saved': 'Your choice could not be stored ({detail}). It holds until you close Postern.',
  'window.failed.disconnected':
    'The other half of Postern does not answer. Close this window and start Postern again.',
  'window.failed.could-not-run': 'The check could not run ({detail}).',
  'window.failed.fault': 'There is a fault in Postern ({code}). Starting it again may help.',
} as const;

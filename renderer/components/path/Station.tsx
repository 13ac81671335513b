const PICTURES = {
  computer: (
    <>
      <rect x="-24" y="-22" width="48" height="32" rx="4" />
      <path d="M-8 10v10M8 10v10M-16 21h32" />
    </>
  ),
  router: (
    <>
      <rect x="-26" y="0" width="52" height="20" rx="5" />
      <path d="M-16 0v-20M16 0v-20M-15 10h.01M-5 10h.01M5 10h.01" />
    </>
  ),
  isp: <path d="M-24 21v-36h10v8h9v-8h10v8h9v-8h10v36h-17v-10a7 7 0 0 0-14 0v10z" />,
  provider: (
    <>
      <rect x="-26" y="-18" width="52" height="38" rx="4" />
      <path d="m-26-14 26 20 26-20" />
    </>
  ),
} as const;

export type StationName = keyof typeof PICTURES;

/** The picture of one place on the way. */
export function Station({
  name,
  x,
  y,
  blocked,
}: {
  name: StationName;
  x: number;
  y: number;
  blocked: boolean;
}) {
  return (
    <g className={blocked ? 'station station-blocked' : 'station'} transform={`translate(${x} ${y})`}>
      {PICTURES[name]}
    </g>
  );
}

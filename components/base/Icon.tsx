// The few drawings we use, in the colour of the text around them. All are decoration: the words stand beside them.

const strokes = {
  close: 'M4 4l8 8M12 4l-8 8',
  smaller: 'M3.5 8h9',
  pen: 'M2.5 13.5h11M4 10.5l6.5-6.5 2 2-6.5 6.5H4z',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.4v.6',
  mail: 'M2.5 4h11v8.5h-11zM2.5 4.5L8 9l5.5-4.5',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5V2.5h8',
  save: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  open: 'M6.5 3H3v10h10V9.5M9.5 3H13v3.5M13 3L7.5 8.5',
  check: 'M3 8.5l3.2 3.2L13 4.5',
  clock: 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 5v3.2l2 1.6',
};

export function Icon({ name, className = 'icon' }: { name: keyof typeof strokes; className?: string }) {
  return (
    <svg class={className} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

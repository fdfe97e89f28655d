// Insyn's sign: a sheet with one line marked, which is what it does.

export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="4" y="2" width="24" height="28" rx="5" fill="#17595c" />
      <path d="M9.5 9h13M9.5 23h8" stroke="#cfe6e3" stroke-width="2.4" stroke-linecap="round" />
      <rect x="8" y="12.8" width="16" height="6.4" rx="1.6" fill="#ffd95a" />
      <path d="M10.5 16h9" stroke="#17595c" stroke-width="2.2" stroke-linecap="round" />
    </svg>
  );
}

// A field to draw a signature in, with finger, pen or mouse. What comes out is a PNG in Base64; who has no pointer types the
// name instead (SignatureField.tsx).

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { signaturePng } from '../../lib/letters/signature.ts';
import { useWords } from '../hooks/words.tsx';

/** Pixels of the drawing; on paper it is at most 55 by 14 mm. */
const size = { width: 640, height: 160 };
const ink = { strokeStyle: '#10182b', lineWidth: 4, lineCap: 'round', lineJoin: 'round' };

interface DrawingFieldProps {
  /** Base64; empty: nothing drawn yet. */
  png: string;
  onPng(png: string): void;
}

export function DrawingField({ png, onPng }: DrawingFieldProps) {
  const t = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { start, move, end } = usePen(canvas, onPng);
  // The drawing as it was kept; what is drawn from then on stands on the canvas already.
  useEffect(() => {
    if (!signaturePng(png)) return;
    const image = new Image();
    image.onload = () => canvas.current?.getContext('2d')?.drawImage(image, 0, 0);
    image.src = `data:image/png;base64,${png}`;
  }, []);
  const clear = () => {
    canvas.current?.getContext('2d')?.clearRect(0, 0, size.width, size.height);
    onPng('');
  };
  return (
    <div>
      <canvas
        ref={canvas}
        class="drawing"
        role="img"
        aria-label={t(png ? 'signatureThere' : 'signatureEmpty')}
        {...size}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <p class="row spread">
        <span class="soft small">{t('signatureDrawHint')}</span>
        <button type="button" class="button slim" disabled={!png} onClick={clear}>
          {t('signatureClear')}
        </button>
      </p>
    </div>
  );
}

/** The canvas is shown in another size than it has. */
function pointIn(canvas: HTMLCanvasElement, { offsetX, offsetY }: PointerEvent): [x: number, y: number] {
  return [(offsetX * size.width) / canvas.clientWidth, (offsetY * size.height) / canvas.clientHeight];
}

function usePen(canvas: RefObject<HTMLCanvasElement | null>, onPng: (png: string) => void) {
  const down = useRef(false);
  const drawTo = (event: PointerEvent) => {
    const pen = canvas.current?.getContext('2d');
    if (!pen || !canvas.current) return;
    pen.lineTo(...pointIn(canvas.current, event));
    pen.stroke();
  };
  return {
    start(event: PointerEvent) {
      const pen = canvas.current?.getContext('2d');
      if (!pen || !canvas.current || event.button !== 0) return;
      canvas.current.setPointerCapture(event.pointerId);
      down.current = true;
      Object.assign(pen, ink);
      pen.beginPath();
      pen.moveTo(...pointIn(canvas.current, event));
      // A line to where it begins is a dot.
      drawTo(event);
    },
    move(event: PointerEvent) {
      if (down.current) drawTo(event);
    },
    end() {
      if (!down.current) return;
      down.current = false;
      const drawn = canvas.current?.toDataURL('image/png').split(',')[1] ?? '';
      if (signaturePng(drawn)) onPng(drawn);
    },
  };
}

import { useEffect, useState } from 'preact/hooks';
import { toString as draw } from 'qrcode';

/** A QR code as a picture; dark on light in both editions, or scanners fail. */
export const QrCode = ({ text, alt }: { readonly text: string; readonly alt: string }) => {
  const [source, setSource] = useState('');
  useEffect(() => {
    void draw(text, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }).then(svg =>
      setSource(`data:image/svg+xml,${encodeURIComponent(svg)}`),
    );
  }, [text]);
  return source === '' ? null : <img class="qr" src={source} alt={alt} />;
};

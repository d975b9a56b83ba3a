import { type ReactNode, useState } from 'react';

interface DialogButtonProps {
  /** A verb and its object. */
  label: string;
  /** Beside other work, not the work itself. */
  isQuiet?: boolean;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a dialog on the same page; the dialog is told how to close itself. */
export function DialogButton({ label, isQuiet = false, children }: DialogButtonProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        className={isQuiet ? 'button button--quiet button--small' : 'button'}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {label}
      </button>
      {isOpen
        ? children(() => {
            setIsOpen(false);
          })
        : null}
    </div>
  );
}

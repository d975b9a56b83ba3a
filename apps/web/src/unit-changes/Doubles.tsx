import type { UnitDouble } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../forms/RadioField';
import { StatusWord } from '../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { doubleChoice, isKept, type KeptDouble } from './double-choices';

interface DoublesProps {
  doubles: readonly UnitDouble[];
  doublesText: string;
  kept: readonly KeptDouble[];
  /** `null`: the successor stays in both; otherwise in the dossier of this id alone. */
  onChoose: (double: UnitDouble, only: string | null) => void;
}

/** Successors that would stand in two open dossiers of the same call, each with the choice to make. */
export function Doubles({ doubles, doublesText, kept, onChoose }: DoublesProps): ReactNode {
  const { t } = useTranslation();
  if (doubles.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="doubles">
      <h2 id="doubles">{t('unitChanges.doubles')}</h2>
      <p>{doublesText}</p>
      {doubles.map((double) => (
        <Double
          key={keyOf(double)}
          double={double}
          isKept={isKept(kept, double)}
          onChoose={(only) => {
            onChoose(double, only);
          }}
        />
      ))}
    </section>
  );
}

const keyOf = ({ successor, sides: [first, second] }: UnitDouble): string =>
  `double-${successor.id}-${first.dossierId}-${second.dossierId}`;

function Double({
  double,
  isKept: isChosen,
  onChoose,
}: {
  double: UnitDouble;
  isKept: boolean;
  onChoose: (only: string | null) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { successor, sides, text } = double;
  const [first, second] = sides;
  // A dossier that this change leaves alone keeps the unit: it is dropped there on that dossier's own page.
  const alone = [
    { side: first, other: second },
    { side: second, other: first },
  ].filter(({ other }) => other.isChanging);
  return (
    <div className="stack stack--close">
      <h3>{t('unitChanges.double', { name: successor.name, first: first.number, second: second.number })}</h3>
      <Sides sides={sides} />
      <RadioField
        name={keyOf(double)}
        label={t('unitChanges.doubleChoice')}
        value={doubleChoice(double, isChosen)}
        choices={[
          { value: 'both', label: t('unitChanges.doubleBoth') },
          ...alone.map(({ side, other }) => ({
            value: side.dossierId,
            label: t('unitChanges.doubleOnly', { name: successor.name, number: side.number, other: other.number }),
          })),
        ]}
        onChange={(value) => {
          onChoose(value === 'both' ? null : value);
        }}
      />
      <p>{text}</p>
      <p className="soft small">{t('unitChanges.doubleLater')}</p>
    </div>
  );
}

function Sides({ sides }: Pick<UnitDouble, 'sides'>): ReactNode {
  const { t } = useTranslation();
  const heads = [t('unitChanges.doubleDossier'), t('unitChanges.said'), t('unitChanges.doubleFiled')];
  return (
    <Table heads={heads}>
      {sides.map(({ dossierId, number, title, holds, isFiled, filedText }) => (
        <Row key={dossierId}>
          <RowHead>
            <Link to="/dossiers/$dossierId" params={{ dossierId }}>
              {number} {title}
            </Link>
          </RowHead>
          <Cell label={t('unitChanges.said')}>
            {holds.map(({ name, standing }) => (
              <span key={name} className="cluster">
                {name}: <StatusWord tone={standing.tone} word={standing.word} />
              </span>
            ))}
          </Cell>
          <Cell label={t('unitChanges.doubleFiled')}>
            <StatusWord tone={isFiled ? 'done' : 'wait'} word={filedText} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

import type { SuccessionEffect } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../forms/RadioField';
import { StatusWord } from '../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { unbroken } from '../parts/unbroken';
import type { SuccessorDecision } from './decisions';
import { FigureField } from './FigureField';

interface SuccessorEffectProps {
  dossierId: string;
  succession: SuccessionEffect;
  /** What was decided so far; the effect follows a moment later. */
  decided: SuccessorDecision | undefined;
  onDecide: (decided: SuccessorDecision) => void;
}

/** One successor in one dossier: who goes into it, whether it takes part, with which figures and people. */
export function SuccessorEffect({ dossierId, succession, decided, onDecide }: SuccessorEffectProps): ReactNode {
  const { t } = useTranslation();
  const { successor, outcome } = succession;
  const { isTakingPart } = decided ?? succession;
  const typed = decided?.figures ?? {};
  const unitId = successor.id;
  const name = `takes-part-${dossierId}-${unitId}`;
  return (
    <div className="stack">
      <div>
        <h3>{t('unitChanges.successor', { name: successor.name })}</h3>
        <p className="soft small">{successor.description}</p>
      </div>
      <Predecessors succession={succession} />
      <RadioField
        name={name}
        label={t('unitChanges.takesPart', { name: successor.name })}
        value={isTakingPart ? 'yes' : 'no'}
        choices={[
          { value: 'yes', label: t('unitChanges.yes') },
          { value: 'no', label: t('unitChanges.no') },
        ]}
        onChange={(chosen) => {
          onDecide({ unitId, isTakingPart: chosen === 'yes', figures: typed });
        }}
      />
      <p>{unbroken(outcome.text)}</p>
      {isTakingPart ? <Figures name={name} succession={succession} typed={typed} onDecide={onDecide} /> : null}
      {isTakingPart ? <People succession={succession} /> : null}
    </div>
  );
}

function Figures({
  name,
  succession: { successor, figures },
  typed,
  onDecide,
}: Pick<SuccessorEffectProps, 'succession' | 'onDecide'> & {
  name: string;
  typed: SuccessorDecision['figures'];
}): ReactNode {
  const { t } = useTranslation();
  return figures.map((figure) => (
    <FigureField
      key={figure.id}
      name={`${name}-${figure.id}`}
      label={t('unitChanges.figureOf', { label: figure.label, name: successor.name })}
      figure={figure}
      onType={(value) => {
        onDecide({ unitId: successor.id, isTakingPart: true, figures: withFigure(typed, figure.id, value) });
      }}
    />
  ));
}

function Predecessors({ succession: { predecessors } }: Pick<SuccessorEffectProps, 'succession'>): ReactNode {
  const { t } = useTranslation();
  return (
    <Table heads={[t('unitChanges.predecessor'), t('unitChanges.figures'), t('unitChanges.said')]}>
      {predecessors.map(({ participantId, name, figureText, standing }) => (
        <Row key={participantId}>
          <RowHead>{name}</RowHead>
          <Cell label={t('unitChanges.figures')}>
            <span>{unbroken(figureText)}</span>
          </Cell>
          <Cell label={t('unitChanges.said')}>
            <StatusWord tone={standing.tone} word={standing.word} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function People({ succession: { contacts, contactText } }: Pick<SuccessorEffectProps, 'succession'>): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack stack--close">
      <h4>{t('unitChanges.contacts')}</h4>
      <p>{contactText}</p>
      <ul className="bullets">
        {contacts.map(({ name, email, isCarriedOver, ...contact }) => (
          <li key={`${name} ${email}`}>
            {name}, {contact.function}, {email}
            {isCarriedOver ? <span className="soft"> ({t('unitChanges.carried')})</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Null takes a typed number back. */
function withFigure(
  typed: SuccessorDecision['figures'],
  figure: string,
  value: number | null,
): SuccessorDecision['figures'] {
  const others = Object.entries(typed).filter(([id]) => id !== figure);
  return Object.fromEntries(value === null ? others : [...others, [figure, value]]);
}

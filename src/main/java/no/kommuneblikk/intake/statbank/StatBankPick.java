package no.kommuneblikk.intake.statbank;

import org.springframework.data.relational.core.mapping.Table;

/**
 * What of one variable of a table goes into a measure.
 *
 * @param variable its code in the table
 * @param picked codes with commas between, or words of a label; empty where all goes together
 */
@Table("statbank_pick")
record StatBankPick(String measure, String variable, How how, String picked) {

  /** How it is told what goes in. */
  enum How {
    CODES,
    LABELLED,
    TOGETHER
  }

  Pick pick() {
    return switch (how) {
      case CODES -> Pick.of(picked.split(","));
      case LABELLED -> new Pick.Labelled(picked);
      case TOGETHER -> new Pick.Together();
    };
  }
}

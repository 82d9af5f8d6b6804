package no.kommuneblikk.intake.statbank;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The tables of the StatBank that are known to hold measures of ours. */
interface StatBankTableRepository extends Repository<StatBankTable, String> {

  List<StatBankTable> findAllByOrderByPosition();

  Optional<StatBankTable> findByNumber(String number);
}

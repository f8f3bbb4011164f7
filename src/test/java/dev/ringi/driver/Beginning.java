package dev.ringi.driver;

import dev.ringi.driver.AbsenceLaws.Days;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.function.Executable;

/** How all sheets and absences stood before anybody acted. */
final class Beginning {

    private final Map<String, SheetView> sheets = new HashMap<>();
    private final Map<String, Map<String, Days>> absences = new HashMap<>();

    Beginning(Books books) {
        books.sheets().forEach(sheet -> sheets.put(sheet, books.view(sheet)));
        People.COMING_AND_GOING.forEach(person -> absences.put(person, books.absences(person)));
    }

    List<Executable> explained(Judgement judgement) {
        var findings = new ArrayList<Executable>();
        sheets.forEach((sheet, view) -> findings.add(() -> judgement.ofSheet(sheet, view)));
        absences.forEach((person, days) -> findings.add(() -> judgement.ofAbsences(person, days)));
        return findings;
    }
}

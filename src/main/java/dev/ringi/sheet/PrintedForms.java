package dev.ringi.sheet;

import dev.ringi.plan.Programme;
import dev.ringi.plan.Programmes;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.content.PrintCheck;
import dev.ringi.sheet.form.SheetForms;
import java.util.stream.Collectors;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Refuses the start where a sheet's form asks for something that nobody would print, without saying so. */
@Component
class PrintedForms implements InitializingBean {

    private final Programmes programmes;
    private final SheetForms forms;

    PrintedForms(Programmes programmes, SheetForms forms) {
        this.programmes = programmes;
        this.forms = forms;
    }

    @Override
    public void afterPropertiesSet() {
        var problems = programmes.all().stream()
                .flatMap(Programme::forms)
                .distinct()
                .flatMap(form -> PrintCheck.problems(forms.source(form)).stream()
                        .map(problem -> forms.place(form) + "　" + problem))
                .collect(Collectors.joining("\n"));
        if (!problems.isEmpty()) {
            throw new Refusal("sheet.notPrinted", problems);
        }
    }
}

package dev.ringi.sheet;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.form.SheetForms;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A sheet keeps the form that it was opened with, for ever: what was filled in is read, compared and printed by it. So a form
 * that a cycle uses stays as it is, and a changed one is another form, used from another year on.
 */
@Service
public class UsedForms implements SmartInitializingSingleton {

    private final UsedFormRepository used;
    private final SheetForms forms;

    UsedForms(UsedFormRepository used, SheetForms forms) {
        this.used = used;
        this.forms = forms;
    }

    /** To be called when a cycle opens whose sheets have these forms. */
    @Transactional
    public void use(Stream<String> ids) {
        ids.filter(id -> !used.existsById(id)).forEach(id -> used.save(new UsedForm(id, hash(id))));
    }

    @Override
    public void afterSingletonsInstantiated() {
        requireUnchanged();
    }

    /** @throws Refusal naming every used form that is missing or otherwise by now, and the way out */
    void requireUnchanged() {
        var changed = used.findAllByOrderById().stream()
                .filter(form -> !forms.has(form.id()) || !form.hash().equals(hash(form.id())))
                .map(UsedForm::id)
                .toList();
        if (!changed.isEmpty()) {
            throw new Refusal("sheet.usedForm", String.join("、", changed), changed.get(0));
        }
    }

    private String hash(String id) {
        return ContentHash.of(forms.source(id));
    }
}

package dev.ringi.sheet.form;

import dev.ringi.refusal.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** What was filled in breaks rules of the form; the message has one line a field. */
public class FormRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldViolation> violations;

    public FormRefused(List<FieldViolation> violations) {
        super("form.refused", violations.stream().map(FieldViolation::message).collect(Collectors.joining("\n")));
        this.violations = violations;
    }

    @Override
    public List<String> paths() {
        return violations.stream().map(FieldViolation::path).toList();
    }

    public List<FieldViolation> violations() {
        return violations;
    }
}

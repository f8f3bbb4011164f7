package dev.ringi.submission;

import dev.ringi.sheet.Sheet;
import java.util.HashSet;
import java.util.List;

/** 全主管課の承認: the head of every lead department has approved exactly the current content, in this round. */
final class ApprovalByAllLeads {

    private ApprovalByAllLeads() {}

    static boolean reached(Sheet sheet, List<Step> history) {
        var approved = new HashSet<String>();
        for (var step : history) {
            if (step.kind() == StepKind.APPROVED
                    && step.round() == sheet.round()
                    && step.hash().equals(sheet.current().hash())) {
                approved.add(step.department());
            }
        }
        return approved.containsAll(sheet.leadDepartments());
    }
}

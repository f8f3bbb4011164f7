package dev.ringi.cycle.desk;

import dev.ringi.refusal.Refusal;
import dev.ringi.submission.Extensions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 期限の延長, by the policy office and administrators; the address keeps everybody else away. */
@Controller
@RequestMapping("/ringi/deadlines")
class ExtensionPages {

    private final OpenSheets sheets;
    private final Extensions extensions;

    ExtensionPages(OpenSheets sheets, Extensions extensions) {
        this.sheets = sheets;
        this.extensions = extensions;
    }

    @GetMapping
    String list(Model model) {
        return list(model, ExtensionForm.EMPTY);
    }

    /** Back from the preview, with all that was filled in. */
    @PostMapping("/again")
    String again(@ModelAttribute("form") ExtensionForm form, Model model) {
        return list(model, form);
    }

    @PostMapping("/preview")
    String preview(@ModelAttribute("form") ExtensionForm form, Model model) {
        try {
            model.addAttribute("preview", sheets.preview(form));
            return "extension/preview";
        } catch (Refusal refusal) {
            return refused(model, form, refusal);
        }
    }

    @PostMapping
    String extend(
            @ModelAttribute("form") ExtensionForm form,
            @RequestAttribute("caller") String caller,
            Model model,
            RedirectAttributes flash) {
        try {
            extensions.extend(form.sheets(), form.asked(), caller);
        } catch (Refusal refusal) {
            return refused(model, form, refusal);
        }
        flash.addFlashAttribute("done", "シート" + form.sheet().size() + "枚の期限を延ばし、シートを持つ方に知らせました。");
        return "redirect:/ringi/deadlines";
    }

    private String refused(Model model, ExtensionForm form, Refusal refusal) {
        model.addAttribute("refused", refusal.getMessage());
        model.addAttribute("fields", refusal.paths());
        return list(model, form);
    }

    private String list(Model model, ExtensionForm form) {
        var all = sheets.all();
        model.addAttribute("form", form);
        model.addAttribute("sheets", all);
        model.addAttribute("departments", departments(all));
        return "extension/list";
    }

    /** Names by code, in the order in which the sheets name them first. */
    private static Map<String, String> departments(List<OpenSheet> all) {
        var names = new LinkedHashMap<String, String>();
        for (var sheet : all) {
            var leads = sheet.leads().split("／");
            for (var i = 0; i < leads.length; i++) {
                names.putIfAbsent(sheet.departments().get(i), leads[i]);
            }
        }
        return names;
    }
}

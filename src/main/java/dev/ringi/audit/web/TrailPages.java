package dev.ringi.audit.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.audit.AuditTrail;
import dev.ringi.audit.ChainCheck;
import dev.ringi.calendar.JapaneseDate;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's view of the trail; the address keeps everybody else away. */
@Controller
@RequestMapping("/ringi/administration/trail")
class TrailPages {

    private static final Limit PAGE = Limit.of(100);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(" HH:mm:ss");

    /** The columns of the table show these already. */
    private static final Set<String> SHOWN = Set.of("subject", "actor", "capacity", "onBehalfOf");

    private final AuditTrail trail;
    private final ChainCheck chain;
    private final Clock clock;

    TrailPages(AuditTrail trail, ChainCheck chain, Clock clock) {
        this.trail = trail;
        this.chain = chain;
        this.clock = clock;
    }

    @ModelAttribute("page")
    TrailPages page() {
        return this;
    }

    public String time(Instant instant) {
        var local = instant.atZone(clock.getZone());
        return JapaneseDate.format(local.toLocalDate()) + TIME.format(local);
    }

    public String kind(String type) {
        return Kinds.label(type);
    }

    public List<String> details(JsonNode details) {
        return details.properties().stream()
                .filter(each -> !SHOWN.contains(each.getKey()))
                .filter(each -> !each.getValue().isNull())
                .map(each -> Kinds.detail(each.getKey()) + "：" + text(each.getValue()))
                .toList();
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "9223372036854775807") long below,
            Model model) {
        var entries = trail.latest(below, given(actor), given(kind), PAGE);
        model.addAttribute("entries", entries);
        model.addAttribute("kinds", trail.types());
        model.addAttribute("actor", actor);
        model.addAttribute("chosen", kind);
        model.addAttribute("more", entries.size() == PAGE.max());
        return "trail/list";
    }

    @PostMapping("/check")
    String check(RedirectAttributes flash) {
        var verdict = chain.check();
        flash.addFlashAttribute(verdict.isSound() ? "done" : "refused", verdict.sentence());
        return "redirect:/ringi/administration/trail";
    }

    private static String given(String choice) {
        return StringUtils.hasText(choice) ? choice.strip() : null;
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}

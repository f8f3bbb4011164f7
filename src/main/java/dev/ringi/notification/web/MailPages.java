package dev.ringi.notification.web;

import dev.ringi.calendar.JapaneseDate;
import dev.ringi.notification.MailState;
import dev.ringi.notification.Mails;
import dev.ringi.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's view of the outbox; the address keeps everybody else away. */
@Controller
@RequestMapping("/ringi/administration/mails")
class MailPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(" HH:mm");

    private final Mails mails;
    private final Clock clock;

    MailPages(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @ModelAttribute("page")
    MailPages page() {
        return this;
    }

    /** As a clerk reads it, or nothing. */
    public String time(Instant instant) {
        if (instant == null) {
            return "";
        }
        var local = instant.atZone(clock.getZone());
        return JapaneseDate.format(local.toLocalDate()) + TIME.format(local);
    }

    @GetMapping
    String list(@RequestParam(required = false) MailState state, Model model) {
        model.addAttribute("mails", mails.latest(state));
        model.addAttribute("counts", mails.counts());
        model.addAttribute("chosen", state);
        model.addAttribute("leave", mails.leave());
        return "mails/list";
    }

    /** For the panel on Cockpit's dashboard. */
    @GetMapping("/counts")
    @ResponseBody
    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        mails.counts().forEach((state, count) -> counts.put(state.label(), count));
        return counts;
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("mail", mails.get(id));
        model.addAttribute("leave", mails.leave());
        return "mails/mail";
    }

    @PostMapping("/{id}/resend")
    String resend(
            @PathVariable long id, @RequestAttribute("administrator") String administrator, RedirectAttributes flash) {
        try {
            mails.resend(id, administrator);
            flash.addFlashAttribute("done", "再送を受け付けました。まもなく送信します。");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/ringi/administration/mails/" + id;
    }
}

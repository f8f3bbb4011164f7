package dev.ringi.repair.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one repair that only administrators make; their address keeps others away. */
@Controller
@RequestMapping("/ringi/administration/clock")
class ClockPages {

    private final HeldClock clock;

    ClockPages(HeldClock clock) {
        this.clock = clock;
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam String reason, @RequestAttribute("caller") String caller, RedirectAttributes flash) {
        return RepairPages.done(flash, "時計を正しいものとしました。期日の来ているものから順に始まります。", () -> clock.confirm(reason, caller));
    }
}

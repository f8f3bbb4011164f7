package dev.ringi.repair.desk;

import dev.ringi.desk.People;
import dev.ringi.refusal.Refusal;
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

/** What is stuck, and how to mend it; the address keeps everybody but the policy office and administrators away. */
@Controller
@RequestMapping("/ringi/repair")
class RepairPages {

    private final StuckSteps steps;
    private final StuckTasks tasks;
    private final TaskRepair repair;
    private final HeldClock clock;
    private final People people;

    RepairPages(StuckSteps steps, StuckTasks tasks, TaskRepair repair, HeldClock clock, People people) {
        this.steps = steps;
        this.tasks = tasks;
        this.repair = repair;
        this.clock = clock;
        this.people = people;
    }

    @ModelAttribute("people")
    People people() {
        return people;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("jump", clock.jump().orElse(null));
        model.addAttribute("steps", steps.list());
        model.addAttribute("tasks", tasks.list());
        return "repair/list";
    }

    /** For the panel on Cockpit's dashboard. */
    @GetMapping("/counts")
    @ResponseBody
    Map<String, Integer> counts() {
        return Map.of(
                "steps", steps.list().size(),
                "tasks", tasks.list().size(),
                "clocks", clock.jump().isPresent() ? 1 : 0);
    }

    @PostMapping("/step/{job}/retry")
    String retry(
            @PathVariable String job,
            @RequestParam String reason,
            @RequestAttribute("caller") String caller,
            RedirectAttributes flash) {
        return done(flash, "もう一度試しています。少し待って、この画面を開き直してください。", () -> steps.retry(job, reason, caller));
    }

    @PostMapping("/task/{id}/release")
    String release(
            @PathVariable String id,
            @RequestParam String reason,
            @RequestAttribute("caller") String caller,
            RedirectAttributes flash) {
        return done(flash, "担当を外し、担当の課のタスクに戻しました。", () -> repair.release(id, reason, caller));
    }

    @PostMapping("/task/{id}/handover")
    String handOver(
            @PathVariable String id,
            @RequestParam String taker,
            @RequestParam String reason,
            @RequestAttribute("caller") String caller,
            RedirectAttributes flash) {
        return done(flash, "担当を替えました。", () -> repair.handOver(id, taker, reason, caller));
    }

    static String done(RedirectAttributes flash, String said, Runnable act) {
        try {
            act.run();
            flash.addFlashAttribute("done", said);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", refusal.getMessage());
        }
        return "redirect:/ringi/repair";
    }
}

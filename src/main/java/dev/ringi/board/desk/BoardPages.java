package dev.ringi.board.desk;

import dev.ringi.board.Board;
import dev.ringi.board.BoardFilter;
import dev.ringi.board.BoardOrder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 進み具合: a page of its own, the same within Cockpit's first page, and a table to take away; the address keeps everybody but
 * the policy office and administrators away.
 */
@Controller
@RequestMapping("/ringi/board")
class BoardPages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Board board;
    private final BoardCsv csv;

    BoardPages(Board board, BoardCsv csv) {
        this.board = board;
        this.csv = csv;
    }

    @ModelAttribute("filter")
    BoardFilter filter(
            @RequestParam(required = false) String cycle,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String urgency) {
        return new BoardFilter(cycle, unit, state, urgency);
    }

    @GetMapping
    String page(
            @ModelAttribute("filter") BoardFilter filter,
            @RequestParam(defaultValue = "DUE") BoardOrder order,
            @RequestParam(defaultValue = "false") boolean descending,
            Model model) {
        model.addAttribute("order", order);
        model.addAttribute("descending", descending);
        model.addAttribute("board", board.view(filter, order, descending));
        return "board/page";
    }

    /** What Cockpit's first page shows. */
    @GetMapping("/panel")
    String panel(@ModelAttribute("filter") BoardFilter filter, Model model) {
        page(filter, BoardOrder.DUE, false, model);
        return "board/board :: board";
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> table(
            @ModelAttribute("filter") BoardFilter filter,
            @RequestParam(defaultValue = "DUE") BoardOrder order,
            @RequestParam(defaultValue = "false") boolean descending) {
        var view = board.view(filter, order, descending);
        var name = ContentDisposition.attachment()
                .filename("進み具合-" + view.today() + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(csv.of(view.lines()));
    }
}

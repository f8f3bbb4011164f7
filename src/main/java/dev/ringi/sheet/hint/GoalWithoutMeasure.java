package dev.ringi.sheet.hint;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A goal that names neither a figure, nor a month, nor something that is finished or not: who could say it was reached? */
final class GoalWithoutMeasure implements HintPolicy {

    private static final Pattern NAMES = Pattern.compile(
            "(?:令和|平成|昭和)[元0-9０-９]+年度?|[0-9０-９]{4}年度?|第[0-9０-９]+[次期回号条]|SDGs|(?<![A-Za-z])[A-Za-z]+[0-9]+");
    private static final Pattern FIGURE =
            Pattern.compile("[0-9０-９①-⑳]|[一二三四五六七八九十百千万](?:割|倍|件|人|回|か所|箇所|種類|団体|本)|半数|半減|倍増|ゼロ|すべて|全て|全[課校支施]");
    private static final Pattern DONE = Pattern.compile("策定|制定|設定|決定|締結|開設|完了|完成|廃止|公表|終え|定め|開始する|導入する|結ぶ|設ける");

    @Override
    public Stream<Hint> look(SheetText sheet) {
        return sheet.of(Role.GOAL)
                .filter(goal -> !goal.text().isBlank() && !isMeasurable(goal.text()))
                .map(goal -> new Hint(
                        goal,
                        "goalWithoutMeasure",
                        goal.text().indexOf(goal.text().strip()),
                        goal.text().strip(),
                        "目標に数字も期限もなく、年度末に達成できたかを判定しにくい書き方です。「○件以上」「○％を維持」「○月までに策定」のような書き方ができないか、お考えください。"));
    }

    private static boolean isMeasurable(String goal) {
        return FIGURE.matcher(NAMES.matcher(goal).replaceAll("")).find()
                || DONE.matcher(goal).find();
    }
}

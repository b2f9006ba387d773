package cn.yimen.sandbox.page;

import static cn.yimen.sandbox.page.Html.escape;

import java.util.stream.Collectors;

/// The switchboard of the faults. It does not renew itself, so that a choice half made stays.
public final class FaultPage {

    private FaultPage() {}

    public static String of(Texts texts, FaultState faults) {
        var options =
                faults.offered().stream()
                        .map(kind -> option(texts, kind, kind.equals(faults.kind())))
                        .collect(Collectors.joining());
        var body =
                """
                <section><h1>%s</h1>
                <p>%s</p>
                <form method="post" action="%s">%s
                <label>%s <input name="percent" type="number" min="0" max="100" value="%d"> %%</label>
                <label>%s <input name="operation" maxlength="40"></label>
                <button>%s</button></form></section>
                """
                        .formatted(
                                escape(texts.say("faults")),
                                escape(texts.say("faults.note")),
                                texts.link("/faults"),
                                options,
                                escape(texts.say("faults.percent")),
                                faults.isOn() ? faults.percent() : 100,
                                escape(texts.say("faults.operation")),
                                escape(texts.say("faults.set")));
        return Html.page(texts, texts.say("faults"), 0, body);
    }

    private static String option(Texts texts, String kind, boolean chosen) {
        return "<label><input type=\"radio\" name=\"fault\" value=\"%s\"%s> %s</label>\n"
                .formatted(kind, chosen ? " checked" : "", escape(texts.say("fault." + kind)));
    }
}

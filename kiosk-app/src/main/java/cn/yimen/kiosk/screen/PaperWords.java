package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Filing.Rule;
import cn.yimen.kiosk.flow.HandingIn.Standing;
import cn.yimen.kiosk.flow.Provided;

/// How a paper stands, in words.
record PaperWords(Surroundings around) {

    String of(Rule rule, Standing standing) {
        return switch (standing) {
            case Standing.Open _ -> around.text("handin.standing.open");
            case Standing.NotNeeded _ -> around.text("handin.standing.optional");
            case Standing.Pictures(int pages) ->
                    around.texts().count("handin.standing.pictures", pages);
            case Standing.By(var how) -> by(rule, how);
        };
    }

    private String by(Rule rule, Provided how) {
        return switch (how) {
            case Provided.Licence _ -> around.text("handin.standing.licence");
            case Provided.Earlier earlier ->
                    around.text("handin.standing.earlier", earlier.day().toString());
            case Provided.Later _ -> around.text("handin.standing.later", rule.days());
            case Provided.Promised _ -> around.text("handin.standing.promised");
            case Provided.AtWindow _ -> around.text("handin.standing.window");
        };
    }
}

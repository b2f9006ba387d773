package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Provided.Earlier;
import cn.yimen.kiosk.flow.Provided.Licence;
import java.util.Map;
import java.util.Optional;

/// What the province has of a person that may stand for papers.
///
/// @param looking how far the look-up is
/// @param licences by paper
/// @param earlier by paper
public record Finds(Looking looking, Map<String, Licence> licences, Map<String, Earlier> earlier) {

    public static final Finds NONE = new Finds(Looking.NOT_ASKED, Map.of(), Map.of());

    public Finds {
        licences = Map.copyOf(licences);
        earlier = Map.copyOf(earlier);
    }

    public enum Looking {
        /// Nothing is looked up without the person's consent.
        NOT_ASKED,
        UNDER_WAY,
        DONE,
        NOT_REACHED
    }

    Finds as(Looking other) {
        return new Finds(other, licences, earlier);
    }

    Optional<Licence> licence(Filing.Rule rule) {
        return Optional.ofNullable(licences.get(rule.code()));
    }

    Optional<Earlier> earlier(Filing.Rule rule) {
        return Optional.ofNullable(earlier.get(rule.code()));
    }

    @Override
    public String toString() {
        return "Finds[" + looking + "]";
    }
}

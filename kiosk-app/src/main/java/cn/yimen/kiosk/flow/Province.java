package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What this machine remembers of the province, for everybody; nothing of any person.
///
/// @param guides by item
/// @param forms by item
/// @param answers known answers to what people ask 12345, most useful first
/// @param area the hall's administrative area (行政区划代码)
/// @param filings what is asked of whoever hands in an application, by item or matter
/// @param matters several items with one form (一件事); their forms and guides stand with the others
/// @param ratingTags what may be ticked beside a rating in a hall
/// @param confirmedAt when all of it was last known to be true
public record Province(
        Map<ItemCode, Guide> guides,
        Map<ItemCode, FormPlan> forms,
        List<KnownAnswer> answers,
        String area,
        Map<ItemCode, Filing> filings,
        List<ServiceItem> matters,
        List<RatingTags.Given> ratingTags,
        Instant confirmedAt) {

    public Province {
        guides = Map.copyOf(guides);
        forms = Map.copyOf(forms);
        answers = List.copyOf(answers);
        filings = Map.copyOf(filings);
        matters = List.copyOf(matters);
        ratingTags = List.copyOf(ratingTags);
    }

    /// One to which nothing can be handed in.
    public Province(
            Map<ItemCode, Guide> guides,
            Map<ItemCode, FormPlan> forms,
            List<KnownAnswer> answers,
            String area,
            Instant confirmedAt) {
        this(guides, forms, answers, area, Map.of(), List.of(), List.of(), confirmedAt);
    }

    /// A question with its answer (一号答).
    public record KnownAnswer(String code, String question, String answer) {}
}

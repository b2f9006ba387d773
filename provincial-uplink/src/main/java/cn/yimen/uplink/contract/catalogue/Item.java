package cn.yimen.uplink.contract.catalogue;

import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.person.ApplicantKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An item (事项) that one authority offers, with everything its guide (办事指南) says.
public record Item(
        String code,
        String catalogCode,
        Optional<String> handlingCode,
        int version,
        ItemState state,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        String name,
        ItemKind kind,
        Department department,
        String area,
        Authority authority,
        Terms terms,
        Ways ways,
        Guide guide,
        List<String> themes,
        List<Material> materials,
        List<Fee> fees,
        List<Situation> situations,
        Optional<Form> form,
        List<Question> questions) {
    public Item {
        themes = List.copyOf(themes);
        materials = List.copyOf(materials);
        fees = List.copyOf(fees);
        situations = List.copyOf(situations);
        questions = List.copyOf(questions);
    }

    /// The authority that decides.
    public record Department(String creditCode, String name) {}

    /// By what right.
    public record Authority(Tier tier, PowerSource source, String basis) {}

    /// For whom, how long, how often, with what result.
    public record Terms(
            List<ApplicantKind> audience,
            Handling handling,
            Limit legal,
            Limit promised,
            int visits,
            Optional<String> visitReason,
            String conditions,
            IdentityLevel level,
            Result result,
            List<Step> steps,
            Optional<String> commitment) {
        public Terms {
            audience = List.copyOf(audience);
            steps = List.copyOf(steps);
        }
    }

    /// A time limit.
    public record Limit(int amount, LimitUnit unit, Optional<String> note) {}

    /// What the applicant gets.
    public record Result(ResultKind kind, String name, Optional<String> licence) {}

    /// A step of handling.
    public record Step(String name, String who, Limit limit) {}

    /// Where and how far it can be done.
    public record Ways(
            List<Channel> channels,
            Optional<Tier> reach,
            int onlineDepth,
            boolean inHall,
            boolean bookable,
            boolean kiosk,
            boolean delivery,
            boolean payOnline,
            boolean withoutMaterials,
            boolean automatic) {
        public Ways {
            channels = List.copyOf(channels);
        }
    }

    /// Where to go and whom to ask.
    public record Guide(
            String address, String hours, String phone, String complaints, String remedies) {}

    /// A fee.
    public record Fee(
            String name,
            String standard,
            Optional<Long> amount,
            String basis,
            Optional<String> reduction) {}

    /// A frequent question.
    public record Question(String question, String answer) {}
}

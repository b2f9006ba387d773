package cn.yimen.uplink.contract.rating;

import cn.yimen.uplink.contract.person.Applicant;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One rating that names applicant, item and clerk (三对应); or that none was given, which is never
/// turned into a good one here.
public record RatingRecord(
        Stamp stamp,
        RatingTarget target,
        RatingSubject about,
        boolean rated,
        Optional<RatingScore> score,
        RatingChannel channel,
        RatingStage stage,
        Instant servedAt,
        Optional<Applicant> applicant)
        implements Write {

    /// @param service which service of the case, 1 to 99 (服务次数)
    public record RatingSubject(
            Optional<UUID> ticket,
            Optional<String> caseNumber,
            Optional<String> item,
            int service,
            Optional<String> window,
            Optional<String> clerk) {}

    /// @param turn 1 first, 2 追评
    public record RatingScore(int level, List<String> tags, Optional<String> text, int turn) {
        public RatingScore {
            tags = List.copyOf(tags);
        }

        @Override
        public String toString() {
            return "RatingScore";
        }
    }
}

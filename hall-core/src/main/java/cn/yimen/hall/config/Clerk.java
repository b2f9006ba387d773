package cn.yimen.hall.config;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.LineId;
import java.util.List;

/// What a clerk can do: the lines for which they are trained. A clerk whom the file does not name
/// serves whatever their window serves.
public record Clerk(ClerkId id, List<LineId> skills) {
    public Clerk {
        skills = List.copyOf(skills);
    }
}

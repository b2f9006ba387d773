package cn.yimen.server.staff;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.StaffRole;
import java.util.Set;

/// Who must stand behind a command.
sealed interface Need {

    /// A machine says it of its own accord, or for a citizen.
    record Nobody() implements Need {}

    /// Whoever is signed in at the machine.
    record Anybody() implements Need {}

    /// The one who is named in it, signed in at the machine in one of these roles.
    record Named(ClerkId clerk, Set<StaffRole> roles) implements Need {
        public Named {
            roles = Set.copyOf(roles);
        }
    }
}

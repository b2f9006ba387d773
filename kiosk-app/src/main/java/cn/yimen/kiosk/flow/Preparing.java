package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.KioskState.Detail;
import cn.yimen.kiosk.flow.KioskState.Visited;
import java.util.List;
import java.util.Set;

/// Before somebody queues: whether everything was brought, what else can be done on the same
/// number, and whether another time or another hall would be better.
public sealed interface Preparing extends Visited, Welcoming {

    /// The item that the person came for, with what is done beside it.
    Detail detail();

    @Override
    default Visitor visitor() {
        return detail().visitor();
    }

    /// 没带齐？换个时间？
    record Options(Detail detail) implements Preparing {

        @Override
        public Visited as(Visitor visitor) {
            return new Options(Arrivals.as(detail, visitor));
        }
    }

    /// Which of the papers are not there.
    ///
    /// @param missing names of what was not brought
    record Materials(Detail detail, Set<String> missing, OnPaper paper) implements Preparing {

        public Materials {
            missing = Set.copyOf(missing);
        }

        /// What the person must have brought: the hall gets the rest itself.
        public List<Material> toBring() {
            return detail.materials().stream()
                    .filter(material -> isBrought(material, detail.visitor()))
                    .toList();
        }

        /// Those of them that are not there.
        public List<Material> lacking() {
            return toBring().stream().filter(paper -> missing.contains(paper.name())).toList();
        }

        /// Whether the window takes the case in all the same (容缺).
        public boolean canFollow() {
            return lacking().stream().allMatch(paper -> paper.need() == Material.Need.DEFERRABLE);
        }

        private static boolean isBrought(Material material, Visitor visitor) {
            return switch (material.need()) {
                case BRING, DEFERRABLE -> true;
                case READ_FROM_CARD -> !visitor.cardRead();
                case ELECTRONIC -> false;
            };
        }

        Materials with(Set<String> lacking, OnPaper state) {
            return new Materials(detail, lacking, state);
        }

        @Override
        public Visited as(Visitor visitor) {
            return new Materials(Arrivals.as(detail, visitor), missing, paper);
        }
    }

    /// 还要办别的: what else is done at the same windows, so that one number is enough.
    ///
    /// @param others that could be added, most wanted first
    record Together(Detail detail, List<ServiceItem> others) implements Preparing {

        /// So many items one number carries at most.
        public static final int MOST = 5;

        public Together {
            others = List.copyOf(others);
        }

        @Override
        public Visited as(Visitor visitor) {
            return new Together(Arrivals.as(detail, visitor), others);
        }
    }

    /// The halls that do the same, with how long one waits there now.
    record Elsewhere(Detail detail, List<HallWait> halls) implements Preparing {

        public Elsewhere {
            halls = List.copyOf(halls);
        }

        @Override
        public Visited as(Visitor visitor) {
            return new Elsewhere(Arrivals.as(detail, visitor), halls);
        }
    }
}

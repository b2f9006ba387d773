package cn.yimen.system.demo;

import cn.yimen.system.hall.Panels;
import cn.yimen.system.hall.WholeHall;

/// What every part of the story plays on and with.
record Stage(
        WholeHall hall,
        Panels.Own panels,
        Evidence evidence,
        Timeline timeline,
        Citizen citizen,
        Clerk clerk,
        Papers papers,
        Truth truth) {

    static Stage of(WholeHall hall, Panels.Own panels, Evidence evidence, Timeline timeline) {
        return new Stage(
                hall,
                panels,
                evidence,
                timeline,
                new Citizen(hall, panels.kioskScreen(), evidence),
                new Clerk(hall, panels.deskScreen(), evidence),
                new Papers(hall, evidence),
                new Truth(hall.watcher()));
    }
}

package org.jinlei.people.domain.roster;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a roster is. Whatever the system does with it begins in a status that waits and goes through one that is being worked on. */
public enum RosterStatus {
    /** 待上传: purpose, basis and fields are written down, the file is still to come. */
    ASKED,
    /** 识别表头: the file is there, its columns are being recognised. */
    ARRIVED,
    /** 待确认列: somebody confirms what each column is. */
    COLUMNS,
    /** 待预检. */
    QUEUED,
    /** 预检中: read without writing anything into the register. */
    CHECKING,
    /** 已预检: to be looked through, mended and committed. */
    CHECKED,
    /** 待入库. */
    ORDERED,
    /** 入库中: one transaction. */
    COMMITTING,
    /** 已入库. */
    COMMITTED,
    /** 待撤销. */
    RECALLED,
    /** 撤销中: one transaction. */
    UNDOING,
    /** 已撤销: what nobody had built on is gone. */
    UNDONE,
    /** 未成功: nothing was written; the reason is told. */
    FAILED,
    /** 已放弃: given up before it was committed; rows and file are gone. */
    DROPPED;

    /** Whether the system is at work or will be at once. */
    public boolean isUnderWay() {
        return isWaiting() || isRunning();
    }

    static Set<RosterStatus> underWay() {
        return Arrays.stream(values()).filter(RosterStatus::isUnderWay).collect(Collectors.toSet());
    }

    /** Whether the system is to begin. */
    public boolean isWaiting() {
        return this == ARRIVED || this == QUEUED || this == ORDERED || this == RECALLED;
    }

    /** Whether the system has begun; left behind by a stopped server it is begun again. */
    public boolean isRunning() {
        return this == CHECKING || this == COMMITTING || this == UNDOING;
    }

    /** Whether a file may still come or be exchanged. */
    public boolean takesFile() {
        return this == ASKED || this == COLUMNS || this == FAILED;
    }

    /** Whether somebody is to say what the columns are. */
    public boolean takesColumns() {
        return this == COLUMNS;
    }

    /** Whether nothing of it has reached the register yet. */
    public boolean isDroppable() {
        return this == ASKED || this == COLUMNS || this == CHECKED || this == FAILED;
    }

    /** What becomes of it when the system begins. */
    RosterStatus begun() {
        return switch (this) {
            case ARRIVED -> ARRIVED;
            case QUEUED, CHECKING -> CHECKING;
            case ORDERED, COMMITTING -> COMMITTING;
            case RECALLED, UNDOING -> UNDOING;
            default -> throw new IllegalStateException("Nothing to begin in " + this);
        };
    }

    /** Where it stands again when what was begun did not succeed. */
    RosterStatus after() {
        return switch (this) {
            case COMMITTING -> CHECKED;
            case UNDOING -> COMMITTED;
            default -> FAILED;
        };
    }
}

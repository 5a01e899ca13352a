package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jinlei.cases.domain.missing.NewSearchTask;
import org.jinlei.cases.domain.missing.SearchTile;

/** What is typed on the board of a search; each of its forms uses some of it. */
public class BoardForm {

    /** Longest text that is taken. */
    static final int LONGEST = 1000;

    private SearchTile tile;
    @Size(max = LONGEST)
    private String text;

    private LocalTime time;
    @Size(max = 200)
    private String source;

    @Size(max = 200)
    private String area;

    @Size(max = 200)
    private String team;

    private Long assignee;
    private Long supervisor;
    private Long task;

    NewSearchTask task() {
        return new NewSearchTask(tile, text, area, team, assignee == null ? 0 : assignee, supervisor, time);
    }

    public SearchTile getTile() { return tile; }
    public void setTile(SearchTile value) { tile = value; }
    public String getText() { return text; }
    public void setText(String value) { text = value; }
    public LocalTime getTime() { return time; }
    public void setTime(LocalTime value) { time = value; }
    public String getSource() { return source; }
    public void setSource(String value) { source = value; }
    public String getArea() { return area; }
    public void setArea(String value) { area = value; }
    public String getTeam() { return team; }
    public void setTeam(String value) { team = value; }
    public Long getAssignee() { return assignee; }
    public void setAssignee(Long value) { assignee = value; }
    public Long getSupervisor() { return supervisor; }
    public void setSupervisor(Long value) { supervisor = value; }
    public Long getTask() { return task; }
    public void setTask(Long value) { task = value; }
}

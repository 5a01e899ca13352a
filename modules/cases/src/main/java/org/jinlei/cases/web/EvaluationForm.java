package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jinlei.cases.domain.correction.MeasureEffect;
import org.jinlei.cases.domain.correction.MeasureFacts;

/** What is typed about what a measure brought about. */
public class EvaluationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private MeasureEffect effect;

    @Size(max = 1000)
    private String reasons;

    void read(MeasureFacts measure) {
        effect = measure.effect();
        reasons = measure.effectReasons();
    }

    public MeasureEffect getEffect() { return effect; }
    public void setEffect(MeasureEffect value) { effect = value; }
    public String getReasons() { return reasons; }
    public void setReasons(String value) { reasons = value; }
}

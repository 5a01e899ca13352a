package org.jinlei.welfare.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jinlei.welfare.domain.donations.NewDonation;
import org.jinlei.welfare.domain.donations.StockItem;

/** One item and size of a donation as it is typed. */
public class GiftLineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private StockItem item;

    @Size(max = 20)
    private String size;

    @Min(1)
    @Max(100_000)
    private Integer quantity;

    /** Whether nothing was typed. */
    boolean isEmpty() {
        return item == null && quantity == null;
    }

    NewDonation.Line line() {
        return new NewDonation.Line(item, size, quantity == null ? 0 : quantity);
    }

    public StockItem getItem() { return item; }
    public void setItem(StockItem value) { item = value; }
    public String getSize() { return size; }
    public void setSize(String value) { size = value; }
    public Integer getQuantity() { return quantity; }
    public void setQuantity(Integer value) { quantity = value; }
}

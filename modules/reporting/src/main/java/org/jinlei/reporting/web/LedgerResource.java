package org.jinlei.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jinlei.platform.data.Cursor;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SortKey;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.ledger.LedgerColumn;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.ledger.LedgerFilter;
import org.jinlei.platform.ledger.LedgerRow;
import org.jinlei.platform.ledger.Titled;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.web.Messages;
import org.jinlei.reporting.domain.LedgerReading;

/** Ledgers for machines: the rows of the screens, page by page, under the same rights. */
@Path("/ledgers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledgers 台账")
public class LedgerResource {

    private static final int MOST = 200;

    @Inject
    private LedgerReading reading;

    @Inject
    private Wording wording;

    @Context
    private UriInfo uri;

    /** The ledgers that the caller reads, with their columns and filters. */
    @GET
    @Operation(summary = "The ledgers that the caller reads, with their columns and filters")
    @APIResponse(responseCode = "200", description = "Names, titles, columns and filters")
    @APIResponse(responseCode = "401", description = "No access token that holds, and not logged in")
    @APIResponse(responseCode = "429", description = "Asked too often; wait the seconds of Retry-After")
    public JsonObject list() {
        JsonArrayBuilder ledgers = Json.createArrayBuilder();
        reading.list().forEach(one -> ledgers.add(described(one)));
        return Json.createObjectBuilder().add("ledgers", ledgers).build();
    }

    private JsonObjectBuilder described(Ledger<?> ledger) {
        String prefix = "ledger." + ledger.name();
        JsonArrayBuilder columns = Json.createArrayBuilder();
        ledger.columns().forEach(column -> columns.add(Json.createObjectBuilder().add("name", column.key())
                .add("title", wording.text(ledger, prefix + "." + column.key(), Messages.CHINESE)).add("kind", column.kind().name().toLowerCase(Locale.ROOT))));
        JsonArrayBuilder filters = Json.createArrayBuilder();
        ledger.filters().forEach(filter -> filters.add(described(ledger, filter)));
        return Json.createObjectBuilder().add("name", ledger.name()).add("title", wording.text(ledger, prefix, Messages.CHINESE))
                .add("columns", columns).add("filters", filters);
    }

    private JsonObjectBuilder described(Ledger<?> ledger, LedgerFilter filter) {
        JsonObjectBuilder described = Json.createObjectBuilder().add("name", filter.name())
                .add("title", wording.label(ledger, filter, Messages.CHINESE)).add("kind", filter.kind().name().toLowerCase(Locale.ROOT));
        if (!filter.choices().isEmpty()) {
            JsonArrayBuilder choices = Json.createArrayBuilder();
            filter.choices().forEach(choice -> choices.add(choice.name()));
            described.add("choices", choices);
        }
        return described;
    }

    /** A page of a ledger; filters of the ledger are parameters of the address. */
    @GET
    @Path("{name}")
    @Operation(summary = "A page of a ledger", description = "Every filter that the list of ledgers names may be given as a parameter of the address; "
            + "what cannot be read counts as absent, as on the screen.")
    @APIResponse(responseCode = "200", description = "Rows in order, and where the next page begins")
    @APIResponse(responseCode = "401", description = "No access token that holds, and not logged in")
    @APIResponse(responseCode = "404", description = "No such ledger for the caller")
    @APIResponse(responseCode = "429", description = "Asked too often; wait the seconds of Retry-After")
    public JsonObject page(@PathParam("name") String name,
            @Parameter(description = "Column to sort by, as the list of ledgers names it") @QueryParam("sort") String sort,
            @Parameter(description = "asc or desc") @QueryParam("dir") String direction,
            @Parameter(description = "Where the page begins: next or previous of another page") @QueryParam("at") String at,
            @Parameter(description = "Rows, 1 to 200") @QueryParam("size") @DefaultValue("100") int size) {
        return page(reading.ledger(name), sort, direction, Cursor.decoded(at), Math.max(1, Math.min(size, MOST)));
    }

    private <S extends Enum<S> & SortKey> JsonObject page(Ledger<S> ledger, String sort, String direction, Cursor at, int size) {
        S key = ledger.usual();
        boolean descending = ledger.descending();
        for (LedgerColumn column : ledger.columns()) {
            if (column.sort() != null && column.key().equals(sort)) {
                key = Enum.valueOf(ledger.usual().getDeclaringClass(), column.sort());
                descending = "desc".equals(direction);
            }
        }
        Map<String, String> asked = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((parameter, values) -> asked.put(parameter, values.get(0)));
        LedgerCriteria criteria = new LedgerCriteria(asked).only(ledger.filters());
        Page<LedgerRow> page = reading.page(ledger, criteria, new PageRequest<>(key, descending, at, size));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(row -> rows.add(row(ledger.columns(), row)));
        return Json.createObjectBuilder().add("ledger", ledger.name()).add("rows", rows).add("count", page.count()).add("more", page.more())
                .add("previous", text(page.previous())).add("next", text(page.next())).build();
    }

    private JsonObjectBuilder row(List<LedgerColumn> columns, LedgerRow row) {
        JsonObjectBuilder values = Json.createObjectBuilder().add("id", row.id());
        for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i).key(), value(row.values().get(i)));
        }
        return values;
    }

    /** Days and moments as ISO 8601, constants with their code and the words of the screen. */
    private JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Number number) {
            return Json.createValue(number.longValue());
        }
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Enum<?> constant) {
            return Json.createObjectBuilder().add("code", constant.name()).add("text", wording.value(constant, Messages.CHINESE)).build();
        }
        if (value instanceof Titled titled) {
            return Json.createObjectBuilder().add("code", titled.name()).add("text", wording.value(titled, Messages.CHINESE)).build();
        }
        if (value instanceof Collection<?> several) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            several.forEach(one -> values.add(value(one)));
            return values.build();
        }
        return Json.createValue(value instanceof LocalDateTime moment ? moment.truncatedTo(ChronoUnit.SECONDS).toString() : value.toString());
    }

    private static JsonValue text(Cursor cursor) {
        return cursor == null ? JsonValue.NULL : Json.createValue(cursor.encoded());
    }
}

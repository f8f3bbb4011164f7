package dev.ringi.committee;

import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One opinion of one member (意見), about one target or the whole plan, with its response once that is decided. */
@Entity
@Table(name = "committee_opinion")
public class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Consultation consultation;

    private int number;
    private Long targetId;
    private String text;

    @Embedded
    private Response response;

    protected Opinion() {}

    Opinion(Reply reply, int number, OpinionDraft draft) {
        this.reply = reply;
        this.consultation = reply.consultation();
        this.number = number;
        this.targetId = draft.targetId();
        this.text = draft.text();
    }

    /** Decides the response, once. */
    void respond(Response decided) {
        if (response != null) {
            throw new Refusal("committee.alreadyResponded", number);
        }
        consultation.require(ConsultationState.OPINIONS_CLOSED);
        if (decided.text() == null || decided.text().isBlank()) {
            throw new Refusal("committee.responseText", number);
        }
        response = decided;
        consultation.answered();
    }

    public long id() {
        return id;
    }

    /** Counts from 1 within the consultation, in the order in which opinions came in. */
    public int number() {
        return number;
    }

    /** Null for the plan as a whole (全体). */
    public Long targetId() {
        return targetId;
    }

    /** Mark and name of the target, or 全体. */
    public String about() {
        return material().map(Material::title).orElse("全体");
    }

    /** The departments that answer; empty where the policy office does, for the plan as a whole. */
    public List<UnitCode> leadDepartments() {
        return material().map(Material::leadDepartments).orElse(List.of());
    }

    Optional<Material> material() {
        return targetId == null
                ? Optional.empty()
                : Optional.of(consultation.material().sheetOf(targetId));
    }

    public String text() {
        return text;
    }

    /** Person id of the member whose opinion it is. */
    public String member() {
        return reply.member();
    }

    /** Person id of who typed it in; another than the member where the secretariat did (代理入力). */
    public String enteredBy() {
        return reply.enteredBy();
    }

    public boolean isOnBehalf() {
        return reply.isOnBehalf();
    }

    public Instant at() {
        return reply.at();
    }

    public Optional<Response> response() {
        return Optional.ofNullable(response);
    }

    Consultation consultation() {
        return consultation;
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Postgres.Generated
{
    /// <inheritdoc />
    public partial class ChartsInDepth : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsCountedAnew",
                table: "MeasureVersions",
                type: "boolean",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ChartEmbeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Measure = table.Column<Guid>(type: "uuid", nullable: false),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Opened = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Withdrawn = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChartEmbeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChartEmbeds_Measures_Measure",
                        column: x => x.Measure,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ChartEmbeds_By",
                table: "ChartEmbeds",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_ChartEmbeds_Measure",
                table: "ChartEmbeds",
                column: "Measure");

            migrationBuilder.CreateIndex(
                name: "IX_ChartEmbeds_SecretHash",
                table: "ChartEmbeds",
                column: "SecretHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChartEmbeds");

            migrationBuilder.DropColumn(
                name: "IsCountedAnew",
                table: "MeasureVersions");
        }
    }
}
